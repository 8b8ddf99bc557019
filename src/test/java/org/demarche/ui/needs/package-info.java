@NullMarked
package org.demarche.ui.needs;

import org.jspecify.annotations.NullMarked;
