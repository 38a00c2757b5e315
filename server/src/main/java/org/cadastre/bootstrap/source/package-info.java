/// How the bootstrap files come in and stay fresh (RFC 9224 §8): a [BootstrapSource] fetches one file, from a
/// folder ([FolderSource]) or by HTTP ([WebSource]); [BootstrapRefresh] asks it whenever a file's freshness has
/// ended, and keeps the last good copy of each.
@NullMarked
package org.cadastre.bootstrap.source;

import org.jspecify.annotations.NullMarked;
