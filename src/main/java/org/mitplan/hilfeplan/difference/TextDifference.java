package org.mitplan.hilfeplan.difference;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mitplan.hilfeplan.difference.Piece.Kind;

/** Compares two texts word by word. */
final class TextDifference {
    private static final Pattern WORD = Pattern.compile("\\S+\\s*|\\s+");

    private final List<Piece> pieces = new ArrayList<>();
    private final List<String> gone = new ArrayList<>();
    private final List<String> come = new ArrayList<>();

    private TextDifference() {}

    /** What stayed, came and went in reading order, what went before what took its place. */
    static List<Piece> between(String before, String now) {
        List<String> old = words(before);
        List<String> young = words(now);
        TextDifference difference = new TextDifference();
        if (haveLittleInCommon(old, young)) {
            difference.gone.addAll(old);
            difference.come.addAll(young);
        } else {
            deltas(old, young).forEach(difference::take);
        }
        difference.write();
        return difference.pieces;
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    /** Then word by word would be confetti, and take long. */
    private static boolean haveLittleInCommon(List<String> old, List<String> young) {
        Set<String> known = old.stream().map(String::strip).collect(Collectors.toSet());
        long common = young.stream().filter(word -> known.contains(word.strip())).count();
        return common * 2 < Math.min(old.size(), young.size());
    }

    private static List<AbstractDelta<String>> deltas(List<String> old, List<String> young) {
        MyersDiffWithLinearSpace<String> inLittleMemory =
                new MyersDiffWithLinearSpace<>((one, other) -> one.strip().equals(other.strip()));
        return DiffUtils.diff(old, young, inLittleMemory, null, true).getDeltas();
    }

    private void take(AbstractDelta<String> delta) {
        if (delta.getType() == DeltaType.EQUAL) {
            write();
            add(Kind.SAME, delta.getTarget().getLines());
        } else {
            gone.addAll(delta.getSource().getLines());
            come.addAll(delta.getTarget().getLines());
        }
    }

    private void write() {
        add(Kind.REMOVED, gone);
        add(Kind.ADDED, come);
        gone.clear();
        come.clear();
    }

    private void add(Kind kind, List<String> words) {
        if (!words.isEmpty()) {
            keepApart();
            pieces.add(new Piece(kind, String.join("", words)));
        }
    }

    /** The last word of what stayed has no blank behind it where the newer text ends with it. */
    private void keepApart() {
        int last = pieces.size() - 1;
        if (last >= 0 && pieces.get(last).kind() == Kind.SAME) {
            String stayed = pieces.get(last).text();
            String blank = stayed.equals(stayed.stripTrailing()) ? " " : "";
            pieces.set(last, new Piece(Kind.SAME, stayed + blank));
        }
    }
}
