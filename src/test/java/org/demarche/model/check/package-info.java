/// Tests of the findings: each rule finds what it should, and nothing in the healthy twin.
@NullMarked
package org.demarche.model.check;

import org.jspecify.annotations.NullMarked;
