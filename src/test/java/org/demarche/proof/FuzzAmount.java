package org.demarche.proof;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.demarche.model.Length;
import org.demarche.model.Money;
import org.demarche.model.Percent;

/// An amount of money, a share or a length of time, as a file writes it.
final class FuzzAmount implements FuzzReader {
    private static final int LONGEST = 100;

    @Override
    public List<byte[]> seeds() {
        return Stream.of("USD 250000", "EUR 1200.50", "12.5%", "3m", "10wd", "KZT 0", "USD -5.25").map(Answers::bytes).toList();
    }

    @Override
    public boolean isRead(byte[] bytes, Path folder) {
        String text = Answers.text(bytes);
        boolean money = isRead(text, Money::parse, Money::text);
        boolean share = isRead(text, Percent::parse, Percent::text);
        boolean length = isRead(text, Length::parse, Length::text);
        return money || share || length;
    }

    private static <T> boolean isRead(String text, Function<String, T> reading, Function<T, String> writing) {
        T value;
        try {
            value = reading.apply(text);
        } catch (IllegalArgumentException refused) {
            return Answers.refused(refused, "");
        }
        String written = writing.apply(value);
        if (written.length() > LONGEST) throw new IllegalStateException("written with " + written.length() + " characters");
        Answers.requireSame(value, reading.apply(written), "written and read again");
        return true;
    }
}
