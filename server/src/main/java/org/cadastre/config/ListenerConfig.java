package org.cadastre.config;

import org.cadastre.number.IpAddress;

/// Where the listeners are bound: keys `http-port`, `whois-port`, `admin-port`, `bind` and `admin.bind`.
///
/// @param httpPort 0 to 65535; 0 takes a free port, here and below
/// @param bind address of the HTTP and WHOIS listeners; `::` is every address of both IP versions
/// @param adminBind address of the admin listener
public record ListenerConfig(int httpPort, int whoisPort, int adminPort, IpAddress bind, IpAddress adminBind) {}
