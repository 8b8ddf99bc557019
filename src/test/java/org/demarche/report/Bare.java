package org.demarche.report;

import java.text.Normalizer;
import java.util.Locale;

/// Words without what kinds of file may write differently: spaces, line ends, hyphens and dashes, the shape of quotation marks.
final class Bare {
    private Bare() {}

    static String of(String words) {
        String plain = Normalizer.normalize(words, Normalizer.Form.NFC)
                .replaceAll("[“”„«»]", "\"")
                .replaceAll("[‘’‚ʼ]", "'")
                .replace("…", "...")
                .replaceAll("[×●]", "x")
                .replace('→', '>');
        return plain.replaceAll("[\\s\\u00a0\\u2000-\\u200b\\u202f\\u00ad\\u2010-\\u2015\\u2212•-]", "").toLowerCase(Locale.ROOT);
    }
}
