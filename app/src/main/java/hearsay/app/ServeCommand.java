package hearsay.app;

import hearsay.ledger.Ledger;
import hearsay.ledger.LedgerException;
import hearsay.web.Means;
import hearsay.web.Settings;
import hearsay.web.Staff;
import hearsay.web.Workspace;
import hearsay.web.follow.Tries;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.UnrecoverableKeyException;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Opens a ledger in a browser. */
@Command(
        name = "serve",
        header = "Opens a ledger in a browser.",
        description = {
            "",
            "A workspace on this machine: reports with their claims marked in the text, search, happenings, review. Nothing is"
                    + " loaded from elsewhere. Other machines can reach it only where --host names another address than"
                    + " this machine's own, and then only with a token and a certificate.",
            "",
            "Whoever follows a search, a happening or a speaker is told in a feed; by e-mail where --smtp names a server; and by"
                    + " webhook where HEARSAY_WEBHOOK_SECRET holds what signs them, 16 characters or more.",
            ""
        },
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  hearsay serve                                     at http://127.0.0.1:8080",
            "  hearsay serve --ledger war.db --port 0            at a port that is free",
            "  HEARSAY_TOKEN=… hearsay serve --host 0.0.0.0 --keystore server.p12",
            "  hearsay serve --smtp smtp://mail.example:587 --mail-from desk@example.org"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:it was closed",
            "1:the ledger or the port could not be opened",
            "2:the command line was not understood"
        })
final class ServeCommand implements Callable<Integer> {

    private final Hearsay hearsay;

    @Mixin
    private LedgerOption where;

    @Option(names = "--port", paramLabel = "PORT", defaultValue = "8080", description = "The port; 0 for any that is free.")
    private int port;

    @Option(names = "--host", paramLabel = "ADDRESS", defaultValue = "127.0.0.1", description = "The address to listen on.")
    private String host;

    @Option(
            names = "--token",
            paramLabel = "TOKEN",
            description = "What visitors must know; better given as HEARSAY_TOKEN, which no list of processes shows.")
    private @Nullable String token;

    @Option(
            names = "--keystore",
            paramLabel = "FILE",
            description = "A PKCS #12 file with key and certificate, for https. Its password: HEARSAY_KEYSTORE_PASSWORD.")
    private @Nullable Path keystore;

    @Option(
            names = "--address",
            paramLabel = "ADDRESS",
            description = "Where visitors reach the workspace, for links in messages; else where it listens.")
    private @Nullable URI address;

    @Option(
            names = "--smtp",
            paramLabel = "SERVER",
            description = "Who takes the e-mail of follows: smtp://host:port or smtps://host:port. Who signs in there: HEARSAY_SMTP_USER and"
                    + " HEARSAY_SMTP_PASSWORD.")
    private @Nullable String smtp;

    @Option(names = "--mail-from", paramLabel = "ADDRESS", description = "The address that this e-mail comes from.")
    private @Nullable String mailFrom;

    @Option(names = "--allow-private", description = "Let webhooks lead to this machine or a private network, too.")
    private boolean allowPrivate;

    ServeCommand(Hearsay hearsay) {
        this.hearsay = hearsay;
    }

    @Override
    public Integer call() throws InterruptedException {
        Settings settings = settings();
        try (Ledger open = where.open(hearsay);
                LateCoder coder = new LateCoder();
                IndexOpener index = new IndexOpener(hearsay, open, where.address(hearsay));
                Workspace workspace = open(open, settings, new Staff(coder, index.asItIs()))) {
            hearsay.say("open at " + workspace.address() + " (Ctrl-C closes it)");
            CountDownLatch closed = new CountDownLatch(1);
            Runtime.getRuntime().addShutdownHook(new Thread(closed::countDown));
            closed.await();
            return ExitCode.DONE;
        } catch (LedgerException e) {
            throw Failure.work(String.valueOf(e.getMessage()));
        }
    }

    private Workspace open(Ledger ledger, Settings settings, Staff staff) {
        try {
            return Workspace.open(ledger, settings, staff, failure -> {
                hearsay.say(Described.failure(failure) + (hearsay.debugging() ? "" : " (--debug tells where)"));
                hearsay.trace(failure);
            });
        } catch (io.javalin.util.JavalinBindException e) {
            throw Failure.work("port " + settings.port() + " on " + settings.host() + " cannot be used: " + e.getMessage());
        } catch (io.javalin.util.JavalinException e) {
            Settings.Keystore key = settings.keystore();
            if (key != null && (e.getCause() instanceof IOException || e.getCause() instanceof GeneralSecurityException)) {
                throw Failure.work("the keystore " + key.file() + " cannot be used: " + unusable(e.getCause()));
            }
            throw e;
        }
    }

    private static String unusable(Throwable reason) {
        if (reason.getCause() instanceof UnrecoverableKeyException) {
            return "HEARSAY_KEYSTORE_PASSWORD is not its password";
        }
        return reason instanceof IOException ? "it is no PKCS #12 file, or only a part of one" : String.valueOf(reason.getMessage());
    }

    private Settings settings() {
        String said = token == null ? hearsay.surroundings().environment().get("HEARSAY_TOKEN") : token;
        try {
            return new Settings(host, port, said, keystore(), means());
        } catch (IllegalArgumentException e) {
            throw Failure.usage(String.valueOf(e.getMessage()));
        }
    }

    private Means means() {
        return new Means(hearsay.surroundings().environment().get("HEARSAY_WEBHOOK_SECRET"), smtp(), allowPrivate, address, Tries.USUAL);
    }

    private Means.@Nullable Smtp smtp() {
        if (smtp == null) {
            return null;
        }
        if (mailFrom == null) {
            throw Failure.usage("e-mail comes from somebody: --smtp needs --mail-from");
        }
        Map<String, String> environment = hearsay.surroundings().environment();
        return Means.Smtp.of(smtp, mailFrom, environment.get("HEARSAY_SMTP_USER"), environment.get("HEARSAY_SMTP_PASSWORD"));
    }

    private Settings.@Nullable Keystore keystore() {
        if (keystore == null) {
            return null;
        }
        if (!Files.isReadable(keystore)) {
            throw Failure.usage("no such file: " + keystore);
        }
        return new Settings.Keystore(keystore, hearsay.surroundings().environment().getOrDefault("HEARSAY_KEYSTORE_PASSWORD", ""));
    }
}
