package de.reihum.launcher.server;

import de.reihum.launcher.process.DataFolder;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line that starts the server's Java, as asadmin start-domain would compose it, and as we want it. */
record ServerCommand(Path software, Domain domain, DataFolder data) {

    static final String OUTPUT = "server.out";

    ProcessBuilder build(ApplicationServer.Start start, boolean fresh) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-cp", domain.folder().resolve("lib/ext") + "/*:" + software.resolve("modules/glassfish.jar")));
        command.addAll(JvmOptions.of(domain.folder(), software).values());
        command.addAll(ours(start));
        command.addAll(start.javaOptions());
        start.properties().forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.addAll(List.of("com.sun.enterprise.glassfish.bootstrap.ASMain", "-upgrade", "false", "-read-stdin", "false",
                "-domainname", "reihum", "-domaindir", domain.folder().toString(), "-instancename", "server", "-type", "DAS", "-verbose", "false",
                "-asadmin-classname", "com.sun.enterprise.admin.cli.AdminMain"));
        if (fresh) {
            command.addAll(List.of("-prebootcommandfile", domain.commands().toString()));
        }
        ProcessBuilder builder = new ProcessBuilder(command).directory(data.root().toFile()).redirectErrorStream(true)
                .redirectOutput(data.logs().resolve(OUTPUT).toFile()).redirectInput(new File("/dev/null"));
        builder.environment().putAll(start.environment());
        return builder;
    }

    /**
     * The parallel collector, because heaps are small and the processor's time is dear: the code it makes necessary around each reference is the
     * shortest. Room for classes from the start, else it would collect several times while they are loaded.
     */
    private List<String> ours(ApplicationServer.Start start) {
        return List.of("-Xmx" + start.heap(), "-XX:+UseParallelGC", "-XX:MetaspaceSize=256m", "-XX:+ExitOnOutOfMemoryError", "-Dfile.encoding=UTF-8", "-Dsun.jnu.encoding=UTF-8",
                "-Duser.timezone=UTC", "-Djava.io.tmpdir=" + data.temporary(),
                "-Dcom.sun.aas.instanceRoot=" + domain.folder(), "-Dcom.sun.aas.installRoot=" + software);
    }
}
