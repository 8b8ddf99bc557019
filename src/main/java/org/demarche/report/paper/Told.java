package org.demarche.report.paper;

import org.demarche.report.template.Part;

/// Who a date of the calendar concerns.
enum Told {
    OFFICE(Part.OFFICE, "For the office", "office", "The office as a whole", "What the office keeps in hand, then what each lead or owner has to do."),
    MISSION(Part.MISSION, "For the mission", "mission", "", "What is public or binds all: electoral days, sensitive times, events, and promises that fall due."),
    PARTNERS(Part.PARTNERS, "For partners", "partners", "All partners", "Electoral days and sensitive times, then for each partner the needs that name it."),
    CAPITAL(Part.CAPITAL, "For the capital", "capital", "", "Electoral days, decisions and deadlines, what a need waits for, promises, levers and objectives.");

    final Part part;
    final String title;
    /// Inside a sentence.
    final String word;
    /// Above what concerns all of them, where some have names.
    final String all;
    final String about;

    Told(Part part, String title, String word, String all, String about) {
        this.part = part;
        this.title = title;
        this.word = word;
        this.all = all;
        this.about = about;
    }
}
