package org.mitplan.start;

import java.util.Comparator;
import java.util.List;

/** Processes on a data folder that an earlier start could not end, as it was killed. */
final class LeftOvers implements AutoCloseable {
    private final DataFolder folder;
    private final Progress progress;

    /** The lock on the folder must be held, so that no living start is hit. */
    LeftOvers(DataFolder folder, Progress progress) {
        this.folder = folder;
        this.progress = progress;
    }

    void end() {
        // The application, which started last, ends first: it needs the database to end well.
        List<ProcessHandle> left =
                ProcessHandle.allProcesses()
                        .filter(this::usesTheFolder)
                        .sorted(Comparator.comparing(ProcessHandle::pid).reversed())
                        .toList();
        for (ProcessHandle process : left) {
            progress.say("Ending a process left over from an earlier start: " + process.pid());
            ChildProcess.end(process);
        }
    }

    /** Ends also what was just being started when the end came. */
    @Override
    public void close() {
        end();
    }

    private boolean usesTheFolder(ProcessHandle process) {
        List<String> arguments = List.of(process.info().arguments().orElse(new String[0]));
        return arguments.contains(mark(folder))
                || arguments.contains(EmbeddedMariaDb.dataArgument(folder));
    }

    /** The argument by which a child that runs Java is recognised. */
    static String mark(DataFolder folder) {
        return "-Dmitplan.folder=" + folder;
    }
}
