@NullMarked
package org.demarche.timeline;

import org.jspecify.annotations.NullMarked;
