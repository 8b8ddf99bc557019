/// Demarche: plans in two phases around an election.
@NullMarked
package org.demarche;

import org.jspecify.annotations.NullMarked;
