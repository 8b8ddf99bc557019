package org.demarche.report.drawing;

/// The colours of figures: those of the screens, chosen so that grey print keeps them apart. The pages' own stand in the CSS.
final class Colours {
    static final String PAPER = "#ffffff";
    static final String TEXT = "#161b26";
    static final String TEXT_2 = "#454f60";
    static final String TEXT_3 = "#626d7f";
    static final String LINE = "#cdd3dc";
    static final String PRE = "#6b3c7b";
    static final String PRE_TEXT = "#5e3169";
    static final String POST = "#157468";
    static final String POST_TEXT = "#0e5f55";
    static final String POST_FILL = "#d5eee9";
    static final String POST_HATCH = "#86c9bd";
    static final String DANGER = "#b3261e";

    private Colours() {}
}
