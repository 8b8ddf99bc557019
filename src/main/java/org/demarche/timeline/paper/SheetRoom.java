package org.demarche.timeline.paper;

import org.demarche.timeline.Area;
import org.demarche.timeline.Points;

/// What stands where on a sheet: the mark, the chart, the legend, the title block, the mark again.
///
/// @param width of the whole sheet
/// @param height of the whole sheet
/// @param printable within the margins
/// @param mark how tall the lines of the handling mark are; 0: there is none
/// @param joins how tall the strips above and below the chart are that say how sheets join; 0: there is one sheet
/// @param legend how tall the legend is; 0: there is none
/// @param block how tall the title block is
record SheetRoom(double width, double height, Area printable, double mark, double joins, double legend, double block) {
    private static final double GAP = 7;
    private static final double JOINS = 11;

    static double points(double millimetres) {
        return millimetres * Points.A_MILLIMETRE;
    }

    /// With nothing on it yet.
    static SheetRoom of(PaperOptions options) {
        double width = points(options.sheet().width(options.landscape()));
        double height = points(options.sheet().height(options.landscape()));
        return new SheetRoom(width, height, Area.between(0, 0, width, height).grown(-points(options.margin())), 0, 0, 0, 0);
    }

    SheetRoom with(double markHeight, double legendHeight) {
        return new SheetRoom(width, height, printable, markHeight, joins, legendHeight, block);
    }

    SheetRoom forOne(TitleBlock title) {
        return new SheetRoom(width, height, printable, mark, 0, legend, title.height(true));
    }

    SheetRoom forMany(TitleBlock title) {
        return new SheetRoom(width, height, printable, mark, JOINS, legend, title.height(false));
    }

    Area upperMark() {
        return new Area(printable.x(), printable.y(), printable.width(), mark);
    }

    Area lowerMark() {
        return new Area(printable.x(), printable.bottom() - mark, printable.width(), mark);
    }

    Area titleBlock() {
        return new Area(printable.x(), printable.bottom() - mark - block, printable.width(), block);
    }

    Area legendArea() {
        return new Area(printable.x(), titleBlock().y() - legend, printable.width(), legend);
    }

    /// The room for outline, head and rows.
    Area chart() {
        return Area.between(printable.x(), printable.y() + mark + joins, printable.right(), legendArea().y() - GAP - joins);
    }
}
