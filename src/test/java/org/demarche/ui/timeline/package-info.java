@NullMarked
package org.demarche.ui.timeline;

import org.jspecify.annotations.NullMarked;
