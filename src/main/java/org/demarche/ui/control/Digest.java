package org.demarche.ui.control;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.Node;
import org.demarche.model.check.Assessment;

/// What a record in a list says of itself while it is closed.
///
/// @param title a few words
/// @param figure an amount or the like at the right end; empty: none
/// @param below what stands beneath the line, such as how an amount comes about
public record Digest<U>(
        BiFunction<Assessment, U, String> title, BiFunction<Assessment, U, String> figure, BiFunction<Assessment, U, ? extends List<? extends Node>> below) {
    public static <U> Digest<U> of(Function<U, String> title) {
        return new Digest<>((assessment, record) -> title.apply(record), (assessment, record) -> "", (assessment, record) -> List.of());
    }

    public static <U> Digest<U> of(BiFunction<Assessment, U, String> title, BiFunction<Assessment, U, String> figure) {
        return new Digest<>(title, figure, (assessment, record) -> List.of());
    }
}
