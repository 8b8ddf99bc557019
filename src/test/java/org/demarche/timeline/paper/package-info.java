@NullMarked
package org.demarche.timeline.paper;

import org.jspecify.annotations.NullMarked;
