/// E: who is for the strategy, who against it, and who is to be moved, before the election and after it.
@NullMarked
package org.demarche.ui.actors;

import org.jspecify.annotations.NullMarked;
