/// What shows at length that nothing is lost; a little of it runs with every test.
@NullMarked
package org.demarche.proof;

import org.jspecify.annotations.NullMarked;
