package org.demarche.timeline;

/// What stands in the outline's column of starts, by the calendar.
public record StartText(String text, Face face) {
    public static StartText of(TimelineRow row) {
        Cell cell = CellText.start(row, DayWords.CALENDAR);
        return new StartText(cell.text(), cell.face());
    }
}
