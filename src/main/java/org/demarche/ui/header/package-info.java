/// The paper's head and frame: who writes to whom, how it is handled, its summary and closing, what the plan counts by.
@NullMarked
package org.demarche.ui.header;

import org.jspecify.annotations.NullMarked;
