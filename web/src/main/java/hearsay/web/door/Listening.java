package hearsay.web.door;

import hearsay.web.Settings;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.util.ssl.SslContextFactory;

/** Where the server listens, how, and how much it takes in at once. */
public final class Listening {

    /** The largest body of a form that carries no files, in bytes. */
    static final int FORM_BYTES = 2_000_000;
    /** The largest file that can be dropped, in megabytes; all files of one form together: five times that. */
    static final int FILE_MEGABYTES = 20;

    private static final int HEADER_BYTES = 16_384;
    private static final long IDLE_MILLIS = 60_000;

    private Listening() {}

    /** Sets up addresses, TLS and bounds. */
    public static void on(Settings settings, JavalinConfig config) {
        config.jetty.host = settings.host();
        config.jetty.port = settings.port();
        config.http.maxRequestSize = FORM_BYTES;
        config.jetty.multipartConfig.maxFileSize(FILE_MEGABYTES, SizeUnit.MB);
        config.jetty.multipartConfig.maxTotalRequestSize(5L * FILE_MEGABYTES, SizeUnit.MB);
        config.jetty.multipartConfig.maxInMemoryFileSize(1, SizeUnit.MB);
        config.jetty.modifyHttpConfiguration(http -> {
            http.setSendServerVersion(false);
            http.setRequestHeaderSize(HEADER_BYTES);
            http.setIdleTimeout(IDLE_MILLIS);
        });
        config.jetty.modifyServer(server -> server.setErrorHandler(new Unreadable()));
        Settings.Keystore keystore = settings.keystore();
        if (keystore != null) {
            config.jetty.addConnector((server, http) -> {
                SslContextFactory.Server tls = new SslContextFactory.Server();
                tls.setKeyStorePath(keystore.file().toAbsolutePath().toString());
                tls.setKeyStorePassword(keystore.password());
                // The certificate may be for another name than the one that a colleague types on a local network.
                http.addCustomizer(new SecureRequestCustomizer(false));
                ServerConnector connector = new ServerConnector(
                        server, new SslConnectionFactory(tls, HttpVersion.HTTP_1_1.asString()), new HttpConnectionFactory(http));
                connector.setHost(settings.host());
                connector.setPort(settings.port());
                return connector;
            });
        }
    }
}
