/// Dates to shapes: a plan laid out once as plain data, and painted the same on screen, on paper and in a picture.
///
/// [TimelineRows][org.demarche.timeline.TimelineRows] says what stands in which row, [TimeScale][org.demarche.timeline.TimeScale] where a
/// day lies, [TimelineLayout][org.demarche.timeline.TimelineLayout] makes a [TimelinePicture][org.demarche.timeline.TimelinePicture] of both: a few
/// primitive shapes, each with a role and never a colour. A [Palette][org.demarche.timeline.Palette] turns roles into ink, a
/// [Painter][org.demarche.timeline.Painter] puts ink on something.
///
/// Must not know: JavaFX, windows, the report's pages.
@NullMarked
package org.demarche.timeline;

import org.jspecify.annotations.NullMarked;
