@NullMarked
package org.demarche.chart;

import org.jspecify.annotations.NullMarked;
