package org.demarche.model.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Numbers values from 0, as they are first met: equal values have one number. Any thread may ask.
final class Numbering<T> {
    private final Map<T, Integer> numbers = new ConcurrentHashMap<>();
    private final List<T> values = new ArrayList<>();

    int of(T value) {
        Integer number = numbers.get(value);
        return number != null ? number : numbers.computeIfAbsent(value, this::add);
    }

    private synchronized int add(T value) {
        values.add(value);
        return values.size() - 1;
    }

    synchronized T at(int number) {
        return values.get(number);
    }
}
