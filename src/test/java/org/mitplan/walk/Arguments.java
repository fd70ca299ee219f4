package org.mitplan.walk;

import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.mitplan.access.ReleasedThing;
import org.mitplan.casefile.FileDecision;
import org.mitplan.casefile.day.DayQuery;
import org.mitplan.casefile.search.FileQuery;
import org.mitplan.casefile.withdrawal.Thing;
import org.mitplan.meeting.NextMeeting;
import org.mitplan.shared.TimeSource;
import org.mitplan.shared.id.AccountId;
import org.mitplan.shared.id.AgreementId;
import org.mitplan.shared.id.AssignmentId;
import org.mitplan.shared.id.CaseFileId;
import org.mitplan.shared.id.EntryId;
import org.mitplan.shared.id.GoalId;
import org.mitplan.shared.id.HandoverId;
import org.mitplan.shared.id.PersonId;
import org.mitplan.shared.id.PlanId;

/** Sensible arguments for any boundary method, about file a; one kind of thing can be strange. */
final class Arguments {
    /** Every thing of the arguments belongs to file b, only the token to file a. */
    static final String EVERYTHING = "everything";

    static final List<String> KINDS =
            List.of(
                    "card",
                    "goal",
                    "plan",
                    "person",
                    "entry",
                    "mistake",
                    "wish",
                    "evaluation",
                    "duty",
                    "offer");
    static final LocalDate DAY = LocalDate.of(2026, 1, 15);
    private final Map<String, Supplier<Object>> byType = new HashMap<>();
    private final Set<String> used = new HashSet<>();
    private final String strange;

    /** Arguments whose things of one kind belong to file b; empty for none. */
    Arguments(String strange) {
        this.strange = strange;
        ids();
        AccessArguments.add(this);
        CasefileArguments.add(this);
        BoardArguments.add(this);
        HilfeplanArguments.add(this);
        OfficeArguments.add(this);
    }

    Object[] of(Method method) {
        used.clear();
        return Arrays.stream(method.getGenericParameterTypes()).map(this::of).toArray();
    }

    private Object of(Type type) {
        Supplier<Object> supplier = byType.get(type.getTypeName());
        if (supplier == null) {
            throw new AssertionError("The walk does not know how to make a " + type.getTypeName());
        }
        return supplier.get();
    }

    /** Says what else is given than usual, such as "team" or "PLAN:locked". */
    void given(String words) {
        String[] kind = words.split(":");
        switch (kind[0]) {
            case "" -> {}
            case "five" -> add(int.class, () -> 5);
            case "team", "alone" -> add(DayQuery.class, () -> new DayQuery(true, null));
            case "own" -> add(FileQuery.class, () -> CasefileArguments.files(true));
            case "ofnofile" -> CasefileArguments.ofNoFile(this);
            case "born" -> add(LocalDate.class, () -> today().minusYears(12));
            case "today" -> add(LocalDate.class, Arguments::today);
            case "holder" -> add(AccountId.class, () -> new AccountId(Things.id("responsible")));
            case "meanwhile" ->
                    addList(
                            FileDecision.class,
                            () -> decided(Instant.parse(words.substring("meanwhile:".length()))));
            case "id" -> add(UUID.class, () -> id(kind[1], id -> id));
            case "released" ->
                    add(
                            ReleasedThing.class,
                            () ->
                                    id(
                                            kind[1],
                                            id -> new ReleasedThing(ReleasedThing.Kind.CARD, id)));
            case "plan" -> add(PlanId.class, () -> id(kind[1], PlanId::new));
            default ->
                    add(
                            Thing.class,
                            () -> id(kind[1], id -> new Thing(Thing.Kind.valueOf(kind[0]), id)));
        }
    }

    private static LocalDate today() {
        return LocalDate.now(TimeSource.OFFICE);
    }

    private static FileDecision decided(Instant since) {
        return NextMeeting.decided(DAY, since);
    }

    /** Whether the last arguments held a thing of the other file. */
    boolean areStrange() {
        return used.contains(strange);
    }

    <T> T id(String kind, Function<UUID, T> type) {
        used.add(kind);
        return type.apply(
                Things.id(kind, kind.equals(strange) || strange.equals(EVERYTHING) ? "b" : "a"));
    }

    /** Says how things of a type are made. */
    void add(Class<?> type, Supplier<Object> supplier) {
        byType.put(type.getName(), supplier);
    }

    /** Says how the one thing in a list of them is made. */
    void addList(Class<?> type, Supplier<Object> supplier) {
        Supplier<Object> one = () -> List.of(supplier.get());
        byType.put("java.util.List<" + type.getName() + ">", one);
        byType.put("java.util.Collection<" + type.getName() + ">", one);
    }

    private void ids() {
        add(CaseFileId.class, () -> new CaseFileId(Things.id("file", "a")));
        add(AgreementId.class, () -> id("card", AgreementId::new));
        add(GoalId.class, () -> id("goal", GoalId::new));
        add(PlanId.class, () -> id("plan", PlanId::new));
        add(PersonId.class, () -> id("person", PersonId::new));
        add(EntryId.class, () -> id("entry", EntryId::new));
        add(AccountId.class, () -> new AccountId(Things.id("colleague")));
        add(AssignmentId.class, () -> id("duty", AssignmentId::new));
        add(HandoverId.class, () -> id("offer", HandoverId::new));
        add(int.class, () -> 0);
        add(boolean.class, () -> true);
        add(String.class, () -> "entry");
        add(LocalDate.class, () -> null);
        add(Instant.class, () -> Instant.EPOCH);
        add(UUID.class, () -> Things.id("file", "a"));
    }
}
