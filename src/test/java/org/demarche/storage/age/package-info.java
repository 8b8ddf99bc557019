@NullMarked
package org.demarche.storage.age;

import org.jspecify.annotations.NullMarked;
