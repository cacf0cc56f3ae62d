package footnote.bot.fetch;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;
import java.util.regex.Pattern;

/// Which internet addresses are public: anybody's to reach. Everything that IANA's registries of special-purpose
/// addresses keep for one machine, one network, documentation or transition is not, nor where clouds answer their
/// own machines. Of IPv6 only what is assigned for global use (2000::/3) counts, so that what maps or embeds an
/// IPv4 address (::ffff:0:0/96, ::/96, 64:ff9b::/96) is refused without being taken apart.
final class PublicAddresses {
    private static final List<Block> NOT_PUBLIC = Pattern.compile(" ")
            .splitAsStream("0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 168.63.129.16/32 169.254.0.0/16"
                    + " 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24 192.31.196.0/24 192.52.193.0/24 192.88.99.0/24"
                    + " 192.168.0.0/16 192.175.48.0/24 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/3"
                    + " 2001::/23 2001:db8::/32 2002::/16 2620:4f:8000::/48 3fff::/20")
            .map(Block::parse)
            .toList();

    private static final Block GLOBAL = Block.parse("2000::/3");

    private PublicAddresses() {}

    static boolean include(InetAddress address) {
        boolean global = address instanceof Inet4Address || GLOBAL.holds(address);
        return global && NOT_PUBLIC.stream().noneMatch(b -> b.holds(address));
    }

    /// The addresses that begin with the same bits.
    private record Block(InetAddress first, int bits) {
        static Block parse(String text) {
            int slash = text.indexOf('/');
            return new Block(
                    InetAddress.ofLiteral(text.substring(0, slash)), Integer.parseInt(text.substring(slash + 1)));
        }

        boolean holds(InetAddress address) {
            var a = first.getAddress();
            var b = address.getAddress();
            if (a.length != b.length) return false;
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> (bit & 7);
                if ((a[bit >> 3] & mask) != (b[bit >> 3] & mask)) return false;
            }
            return true;
        }
    }
}
