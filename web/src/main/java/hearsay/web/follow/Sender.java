package hearsay.web.follow;

import java.io.IOException;

/** Brings messages to their receivers. Several threads may ask at a time. */
interface Sender {

    /** Sends a message to an address. @throws IOException if it was not taken, in words that follow a colon and hold no secret */
    void send(Message message, String address) throws IOException;
}
