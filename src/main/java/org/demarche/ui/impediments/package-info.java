/// D: what stands in the way, how likely it is and how hard it would hit, before the election and after it.
@NullMarked
package org.demarche.ui.impediments;

import org.jspecify.annotations.NullMarked;
