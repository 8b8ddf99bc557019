/// The timeline on sheets of paper: which rows and which days stand on which sheet, and what stands around them.
///
/// [PaperOptions][org.demarche.timeline.paper.PaperOptions] say which sheet and how the chart fits; a [Paper][org.demarche.timeline.paper.Paper] is the chart
/// cut into sheets, each laid out when it is asked for, by the same layout as the screen; [PaperFiles][org.demarche.timeline.paper.PaperFiles] writes them. All
/// lengths are points but where a name says millimetres.
///
/// Must not know: JavaFX, printers, the report's pages.
@NullMarked
package org.demarche.timeline.paper;

import org.jspecify.annotations.NullMarked;
