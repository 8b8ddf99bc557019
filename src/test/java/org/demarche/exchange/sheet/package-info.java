@NullMarked
package org.demarche.exchange.sheet;

import org.jspecify.annotations.NullMarked;
