package org.demarche.report.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/// Where a line may end: as the language has it, but never behind an apostrophe or slash inside a word.
final class Breaks implements FSTextBreaker {
    private final BreakIterator lines = BreakIterator.getLineInstance(Locale.ROOT);
    private String text = "";

    @Override
    public void setText(String text) {
        this.text = text;
        lines.setText(text);
    }

    @Override
    public int next() {
        int at = lines.next();
        while (at != BreakIterator.DONE && at < text.length() && isInsideWord(at)) at = lines.next();
        return at;
    }

    private boolean isInsideWord(int at) {
        if (at == 0) return false;
        char before = text.charAt(at - 1);
        boolean joins = before == '’' || before == '\'' || before == '/';
        return joins && Character.isLetter(text.charAt(at));
    }
}
