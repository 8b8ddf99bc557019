package org.demarche.storage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A JSON value as it stands in a text.
///
/// Each kind tells where: `start` is the index of its first character, `end` the one after its last.
sealed interface Json {
    int start();

    int end();

    /// An object; no two members have the same name.
    record Fields(List<Member> members, int start, int end) implements Json {
        /// The members by name.
        Map<String, Member> byName() {
            Map<String, Member> found = HashMap.newHashMap(members.size());
            for (Member member : members) found.put(member.name, member);
            return found;
        }
    }

    /// A name and its value.
    ///
    /// @param start where the name's quotation mark stands
    record Member(String name, int start, Json value) {
        int end() {
            return value.end();
        }
    }

    record Items(List<Json> items, int start, int end) implements Json {}

    record Text(String value, int start, int end) implements Json {}

    /// @param digits the number as it is written
    record Number(String digits, int start, int end) implements Json {}

    record Flag(boolean value, int start, int end) implements Json {}

    record Null(int start, int end) implements Json {}

    /// "a text", "a list": what a person would call it.
    default String words() {
        return switch (this) {
            case Fields _ -> "a group of fields {…}";
            case Items _ -> "a list […]";
            case Text _ -> "a text";
            case Number _ -> "a number";
            case Flag _ -> "true or false";
            case Null _ -> "null";
        };
    }
}
