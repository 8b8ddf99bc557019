package org.demarche.report.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/// Where a line may end: as the language has it, but never behind an apostrophe or slash inside a word.
///
/// A word that no line could hold may be parted behind any of its letters. No hyphen and no space is set for it, so that it is found and copied as it was
/// written.
final class Breaks implements FSTextBreaker {
    /// No real word has as many letters.
    private static final int LONGEST_WORD = 60;

    private final BreakIterator lines = BreakIterator.getLineInstance(Locale.ROOT);
    private final BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
    private String text = "";
    private int at;
    /// Up to where the word reaches that is being parted.
    private int end;

    @Override
    public void setText(String text) {
        this.text = text;
        at = 0;
        end = 0;
        lines.setText(text);
    }

    @Override
    public int next() {
        if (at < end) return at = letters.following(at);
        int from = at;
        int to = nextWord();
        if (to == BreakIterator.DONE || to - from <= LONGEST_WORD) return at = to;
        letters.setText(text);
        end = to;
        return at = letters.following(from);
    }

    private int nextWord() {
        int to = lines.next();
        while (to != BreakIterator.DONE && to < text.length() && isInsideWord(to)) to = lines.next();
        return to;
    }

    private boolean isInsideWord(int place) {
        char before = text.charAt(place - 1);
        boolean joins = before == '’' || before == '\'' || before == '/';
        return joins && Character.isLetter(text.charAt(place));
    }
}
