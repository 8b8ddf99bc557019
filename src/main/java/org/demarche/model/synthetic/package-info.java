/// Made-up plans of any size, the same ones for the same seed: for measuring, and for tests that try what nobody would think of.
@NullMarked
package org.demarche.model.synthetic;

import org.jspecify.annotations.NullMarked;
