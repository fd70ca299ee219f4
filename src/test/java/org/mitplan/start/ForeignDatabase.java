package org.mitplan.start;

import java.util.concurrent.TimeUnit;

/** A database that others run: the launcher can only wait for it, and say so. */
record ForeignDatabase(DatabaseLogins logins) implements Kept.Database {
    @Override
    public String name() {
        return "The database of MITPLAN_DB_URL";
    }

    @Override
    public String again() {
        return "Waiting until it answers: see to it that it runs and can be reached";
    }

    @Override
    public boolean isAlive() {
        return true;
    }

    @Override
    public boolean answers() {
        return logins.answer();
    }

    @Override
    public void kill() {
        // It is not ours.
    }

    @Override
    public void startAgain() throws InterruptedException {
        while (!answers()) {
            TimeUnit.SECONDS.sleep(1);
        }
    }
}
