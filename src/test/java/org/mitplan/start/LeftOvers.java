package org.mitplan.start;

import java.util.List;

/** Processes of an earlier start on the same data folder that was killed and could not end them. */
final class LeftOvers {
    private LeftOvers() {}

    /** Ends them; the lock on the folder must be held, so that no living start is hit. */
    static void end(DataFolder folder, Progress progress) {
        List<ProcessHandle> left =
                ProcessHandle.allProcesses().filter(process -> belongsTo(folder, process)).toList();
        for (ProcessHandle process : left) {
            progress.say("Ending a process left over from an earlier start: " + process.pid());
            ChildProcess.end(process);
        }
    }

    private static boolean belongsTo(DataFolder folder, ProcessHandle process) {
        String[] arguments = process.info().arguments().orElse(new String[0]);
        return process.pid() != ProcessHandle.current().pid()
                        && List.of(arguments).contains(mark(folder))
                || List.of(arguments).contains(EmbeddedMariaDb.dataArgument(folder));
    }

    /** The argument by which a child that runs Java is recognised. */
    static String mark(DataFolder folder) {
        return "-Dmitplan.folder=" + folder;
    }
}
