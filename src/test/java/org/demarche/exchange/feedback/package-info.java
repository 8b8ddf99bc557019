@NullMarked
package org.demarche.exchange.feedback;

import org.jspecify.annotations.NullMarked;
