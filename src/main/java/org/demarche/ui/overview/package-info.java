/// The whole plan at a glance: the two phases, the money, the next dates, levers, commitments, findings. Everything clicks through.
@NullMarked
package org.demarche.ui.overview;

import org.jspecify.annotations.NullMarked;
