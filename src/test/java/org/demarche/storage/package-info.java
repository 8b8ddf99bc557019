/// Tests of plan files: what is written, what is refused, what survives.
@NullMarked
package org.demarche.storage;

import org.jspecify.annotations.NullMarked;
