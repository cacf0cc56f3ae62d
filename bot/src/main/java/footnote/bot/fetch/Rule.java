package footnote.bot.fetch;

import java.net.InetAddress;

/// Where pages may be fetched from.
interface Rule {
    /// Only public addresses, and only the ports of the web.
    Rule PUBLIC = new Rule() {
        @Override
        public boolean allows(InetAddress address) {
            return PublicAddresses.include(address);
        }

        @Override
        public boolean allows(int port) {
            return port == 80 || port == 443;
        }
    };

    boolean allows(InetAddress address);

    boolean allows(int port);
}
