package hearsay.report;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;

/** Which addresses of the network are public. */
final class Addresses {

    private Addresses() {}

    /**
     * Refuses a host if any of its addresses is not public. The JVM keeps the answer of the name server for half a
     * minute, so that the connection made right after goes to an address that was checked here; a name server that
     * answers otherwise a moment later is not asked again in between.
     */
    static void check(String host) throws Refusal {
        try {
            for (InetAddress address : InetAddress.getAllByName(host)) {
                if (!isPublic(address)) {
                    throw new Refusal("leads to " + address.getHostAddress()
                            + ", which is this machine or a private network; private addresses must be allowed first");
                }
            }
        } catch (UnknownHostException e) {
            throw new Refusal("the host " + host + " is not known");
        }
    }

    static boolean isPublic(InetAddress address) {
        boolean special = address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress();
        if (special) {
            return false;
        }
        return switch (address) {
            case Inet4Address v4 -> isPublic4(v4.getAddress());
            case Inet6Address v6 -> isPublic6(v6.getAddress());
            default -> false;
        };
    }

    private static boolean isPublic4(byte[] ip) {
        int a = ip[0] & 0xff;
        int b = ip[1] & 0xff;
        int c = ip[2] & 0xff;
        return a != 0 // this network
                && a != 10
                && a != 127
                && !(a == 100 && b >= 64 && b < 128) // carriers' own
                && !(a == 169 && b == 254) // link-local; clouds answer with credentials here
                && !(a == 172 && b >= 16 && b < 32)
                && !(a == 192 && b == 0 && c == 0)
                && !(a == 192 && b == 168)
                && !(a == 198 && (b == 18 || b == 19)) // benchmarks
                && a < 224; // multicast, reserved, broadcast
    }

    private static boolean isPublic6(byte[] ip) {
        int a = ip[0] & 0xff;
        int b = ip[1] & 0xff;
        if (a == 0) {
            // ::1, and IPv4 within IPv6 in its old forms
            return false;
        }
        if (a == 0x20 && b == 0x02) {
            return isPublic4(new byte[] {ip[2], ip[3], ip[4], ip[5]}); // 6to4
        }
        if (a == 0x00 && b == 0x64 || a == 0x20 && b == 0x01 && ip[2] == 0 && ip[3] == 0) {
            return false; // NAT64, Teredo: the real address is hidden
        }
        return (a & 0xe0) == 0x20; // 2000::/3 is all there is of global unicast
    }
}
