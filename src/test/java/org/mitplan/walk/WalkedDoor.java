package org.mitplan.walk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Specializes;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.mitplan.access.CaseAccess;
import org.mitplan.access.Door;
import org.mitplan.access.Impersonation;
import org.mitplan.access.OwnAccess;
import org.mitplan.access.Reach;
import org.mitplan.shared.sql.Entities;
import org.mitplan.shared.sql.Sql;

/**
 * The door of the test bed: the walk sees what passes, and may have one statement pass otherwise.
 */
@Specializes
@ApplicationScoped
class WalkedDoor extends Door {
    private static final ThreadLocal<Watch> WATCH = new ThreadLocal<>();

    /** What passes in one thread. */
    static final class Watch implements AutoCloseable {
        private final Set<String> ofFiles = new LinkedHashSet<>();
        private final Set<String> ofReaches = new LinkedHashSet<>();
        private String asked = "";
        private UnaryOperator<CaseAccess> file = access -> access;
        private UnaryOperator<Reach> reach = person -> person;

        private Watch() {}

        /** This statement is asked with a token of another file. */
        Watch of(String text, UnaryOperator<CaseAccess> other) {
            asked = text;
            file = other;
            return this;
        }

        /** This statement is asked as somebody else. */
        Watch by(String text, UnaryOperator<Reach> other) {
            asked = text;
            reach = other;
            return this;
        }

        Set<String> statementsOfFiles() {
            return ofFiles;
        }

        Set<String> statements() {
            Set<String> all = new LinkedHashSet<>(ofFiles);
            all.addAll(ofReaches);
            return all;
        }

        Set<String> statementsOfReaches() {
            return ofReaches;
        }

        @Override
        public void close() {
            WATCH.remove();
        }
    }

    static Watch watch() {
        Watch watch = new Watch();
        WATCH.set(watch);
        return watch;
    }

    @Override
    public Sql of(CaseAccess access, String text) {
        return super.of(token(access, text), text);
    }

    @Override
    public Sql of(Reach reach, String text) {
        return super.of(token(reach, text), text);
    }

    @Override
    public <T> Entities<T> entities(CaseAccess access, Class<T> type, String text) {
        return super.entities(token(access, text), type, text);
    }

    @Override
    public <T> Entities<T> entities(Reach reach, Class<T> type, String text) {
        return super.entities(token(reach, text), type, text);
    }

    @Override
    public Sql own(Reach reach, String text) {
        return super.own(token(reach, text), text);
    }

    @Override
    public Sql own(OwnAccess access, String text) {
        return super.own(Impersonation.own(access, file -> token(file, text)), text);
    }

    @Override
    public Sql apart(Reach reach, String text) {
        return super.apart(token(reach, text), text);
    }

    @Override
    protected String passing(String text) {
        return Mutant.text(text);
    }

    private static CaseAccess token(CaseAccess access, String text) {
        Watch watch = WATCH.get();
        if (watch == null) {
            return access;
        }
        watch.ofFiles.add(text);
        return watch.asked.equals(text) ? watch.file.apply(access) : access;
    }

    private static Reach token(Reach reach, String text) {
        Watch watch = WATCH.get();
        if (watch == null) {
            return reach;
        }
        watch.ofReaches.add(text);
        return watch.asked.equals(text) ? watch.reach.apply(reach) : reach;
    }
}
