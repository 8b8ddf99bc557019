/// Tests of the findings: what a person does with them.
@NullMarked
package org.demarche.ui.findings;

import org.jspecify.annotations.NullMarked;
