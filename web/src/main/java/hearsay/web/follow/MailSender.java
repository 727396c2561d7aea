package hearsay.web.follow;

import hearsay.web.Means;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ConnectException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Properties;
import java.util.Set;

/** Sends messages by e-mail: plain text, to one address. A password goes over a connection with TLS only. */
final class MailSender implements Sender {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final String PATIENCE = "20000";

    private final Means.Smtp smtp;
    private final Session session;

    MailSender(Means.Smtp smtp) {
        this.smtp = smtp;
        this.session = Session.getInstance(properties(smtp));
    }

    private static Properties properties(Means.Smtp smtp) {
        String protocol = "mail." + protocol(smtp) + ".";
        Properties properties = new Properties();
        properties.setProperty(protocol + "connectiontimeout", PATIENCE);
        properties.setProperty(protocol + "timeout", PATIENCE);
        properties.setProperty(protocol + "writetimeout", PATIENCE);
        properties.setProperty(protocol + "auth", String.valueOf(smtp.user() != null));
        properties.setProperty(protocol + "starttls.enable", "true");
        properties.setProperty(protocol + "starttls.required", String.valueOf(smtp.user() != null && !LOOPBACK.contains(smtp.host())));
        properties.setProperty(protocol + "ssl.checkserveridentity", "true");
        return properties;
    }

    private static String protocol(Means.Smtp smtp) {
        return smtp.tls() ? "smtps" : "smtp";
    }

    @Override
    public void send(Message message, String address) throws IOException {
        try (Transport transport = session.getTransport(protocol(smtp))) {
            MimeMessage mail = mail(message, address);
            transport.connect(smtp.host(), smtp.port(), smtp.user(), smtp.password());
            transport.sendMessage(mail, mail.getAllRecipients());
        } catch (AuthenticationFailedException e) {
            throw new IOException("the mail server does not take the user name and password", e);
        } catch (MessagingException e) {
            throw new IOException(words(e), e);
        }
    }

    private MimeMessage mail(Message message, String address) throws MessagingException {
        MimeMessage mail = new Numbered(session, "<" + message.id() + "@" + smtp.from().replaceFirst("^.*@", "").replaceAll("[^\\w.-]", "") + ">");
        mail.setFrom(new InternetAddress(smtp.from(), true));
        mail.setRecipient(RecipientType.TO, new InternetAddress(address, true));
        mail.setSubject(message.subject(), StandardCharsets.UTF_8.name());
        mail.setText(message.text(), StandardCharsets.UTF_8.name());
        mail.setSentDate(new Date());
        // Nobody's machine should answer a machine (RFC 3834).
        mail.setHeader("Auto-Submitted", "auto-generated");
        mail.saveChanges();
        return mail;
    }

    /** What the other side said, on one line. */
    private static String words(MessagingException e) {
        Throwable cause = e.getCause();
        String words = cause instanceof ConnectException ? "the mail server cannot be reached" : String.valueOf(e.getMessage());
        return words.replaceAll("\\s+", " ").strip();
    }

    /** A mail whose id is known before: sent again, it is the same mail. */
    private static final class Numbered extends MimeMessage {
        private final String id;

        Numbered(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
