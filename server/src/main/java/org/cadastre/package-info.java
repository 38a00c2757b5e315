/// The server as a whole. [Main] reads the command line and returns an [ExitCode]; each command is a small class that
/// checks its arguments and calls one of the [Operations].
///
/// The packages below follow the data's way: `export` reads a registry's files, `snapshot` holds what they say in one
/// immutable value, `query` answers from it, `rdap` and `whois` spell the answer, `cache` keeps it, `transport` carries
/// it. `number` and `registry` are the words they share; `config` is what the operator decides.
@NullMarked
package org.cadastre;

import org.jspecify.annotations.NullMarked;
