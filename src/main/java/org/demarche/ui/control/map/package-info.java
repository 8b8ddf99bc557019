/// A map of items by two scales, before the election and after it, with an arrow from the one place to the other.
///
/// The geometry is plain data: [MapGrid][org.demarche.ui.control.map.MapGrid] tells places from points and back,
/// [MapLayout][org.demarche.ui.control.map.MapLayout] puts marks and captions where they don't collide.
/// [ChangeMap][org.demarche.ui.control.map.ChangeMap] paints them and tells what the user moves. Must not know: plans, screens.
@NullMarked
package org.demarche.ui.control.map;

import org.jspecify.annotations.NullMarked;
