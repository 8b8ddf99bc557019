/// Tests of the budget: its charts and table as data, and what a person does with it.
@NullMarked
package org.demarche.ui.budget;

import org.jspecify.annotations.NullMarked;
