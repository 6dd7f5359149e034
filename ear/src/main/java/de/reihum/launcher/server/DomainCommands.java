package de.reihum.launcher.server;

import de.reihum.launcher.process.Ports;
import java.util.ArrayList;
import java.util.List;

/**
 * The asadmin commands that make a fresh domain ours. They run inside the server before it opens its first port, so there is no
 * moment in which its administration is open to everybody.
 */
record DomainCommands(Ports ports, String webAddress, String databaseUrl, String databaseUser) {
    private static final String CONFIG = "configs.config.server-config.";
    private static final String HTTP = CONFIG + "network-config.protocols.protocol.http-listener-1.http.";
    private static final String LISTENER = CONFIG + "network-config.network-listeners.network-listener.";
    private static final String POOL = "resources.jdbc-connection-pool.reihum.";

    List<String> all() {
        List<String> commands = new ArrayList<>();
        listeners(commands);
        web(commands);
        switchedOff(commands);
        database(commands);
        return commands;
    }

    private void listeners(List<String> commands) {
        at(commands, LISTENER + "http-listener-1", webAddress, ports.web());
        at(commands, LISTENER + "admin-listener", "127.0.0.1", ports.admin());
        off(commands, LISTENER + "http-listener-2", ports.webSecure());
        off(commands, CONFIG + "admin-service.jmx-connector.system", ports.jmx());
        off(commands, CONFIG + "iiop-service.iiop-listener.orb-listener-1", ports.iiop());
        off(commands, CONFIG + "iiop-service.iiop-listener.SSL", ports.iiopSecure());
        off(commands, CONFIG + "iiop-service.iiop-listener.SSL_MUTUALAUTH", ports.iiopMutual());
    }

    private static void web(List<String> commands) {
        commands.add("set " + CONFIG + "thread-pools.thread-pool.http-thread-pool.max-thread-pool-size=40");
        commands.add("set " + CONFIG + "thread-pools.thread-pool.http-thread-pool.min-thread-pool-size=8");
        commands.add("set " + HTTP + "compression=on");
        commands.add("set " + HTTP + "compression-min-size-bytes=1024");
        commands.add("set " + HTTP + "compressable-mime-type=text/html,text/plain,text/css,text/javascript,application/javascript,"
                + "application/json,application/problem+json,image/svg+xml");
        commands.add("set " + HTTP + "request-timeout-seconds=120");
        commands.add("set " + HTTP + "timeout-seconds=60");
        commands.add("set " + HTTP + "max-connections=1000");
        commands.add("set " + HTTP + "scheme-mapping=X-Forwarded-Proto");
        commands.add("set " + HTTP + "server-header=false");
        commands.add("set " + HTTP + "xpowered-by=false");
        commands.add("set " + CONFIG + "http-service.access-logging-enabled=false");
    }

    private void switchedOff(List<String> commands) {
        commands.add("set " + CONFIG + "microprofile-metrics-configuration.enabled=false");
        commands.add("set " + CONFIG + "admin-service.das-config.autodeploy-enabled=false");
        commands.add("set " + CONFIG + "admin-service.das-config.dynamic-reload-enabled=false");
        commands.add("set " + CONFIG + "admin-service.property.adminConsoleStartup=NEVER");
        commands.add("set " + CONFIG + "cdi-service.enable-implicit-cdi=false");
        commands.add("set " + CONFIG + "hazelcast-config-specific-configuration.enabled=false");
        commands.add("set hazelcast-runtime-configuration.das-port=" + ports.dataGrid());
    }

    /** Not XA: the XA default leaves in-doubt transactions behind after every database crash. */
    private void database(List<String> commands) {
        commands.add("create-jdbc-connection-pool --datasourceclassname=com.mysql.cj.jdbc.MysqlDataSource --restype=javax.sql.DataSource"
                + " --steadypoolsize=8 --maxpoolsize=100 --poolresize=8 --maxwait=10000 --idletimeout=300"
                + " --isolationlevel=read-committed --isisolationguaranteed=false"
                + " --isconnectvalidatereq=true --validationmethod=custom-validation --validateatmostonceperiod=5 --failconnection=true"
                + " --validationclassname=org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation reihum");
        commands.add("set " + POOL + "property.url=" + databaseUrl.replace("'", "%27"));
        commands.add("set " + POOL + "property.user=" + databaseUser);
        commands.add("set " + POOL + "property.password=${ENV=REIHUM_DB_PASSWORD}");
        commands.add("create-jdbc-resource --connectionpoolid=reihum jdbc/reihum");
    }

    private static void at(List<String> commands, String listener, String address, int port) {
        commands.add("set " + listener + ".address=" + address);
        commands.add("set " + listener + ".port=" + port);
    }

    private static void off(List<String> commands, String listener, int port) {
        commands.add("set " + listener + ".enabled=false");
        at(commands, listener, "127.0.0.1", port);
    }
}
