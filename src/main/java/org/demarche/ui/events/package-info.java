/// F: what happens and what it should carry, what gives influence and until when, what others have promised.
@NullMarked
package org.demarche.ui.events;

import org.jspecify.annotations.NullMarked;
