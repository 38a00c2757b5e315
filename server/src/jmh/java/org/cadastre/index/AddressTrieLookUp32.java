package org.cadastre.index;

import inet.ipaddr.ipv4.IPv4Address;
import inet.ipaddr.ipv4.IPv4AddressAssociativeTrie;
import org.jspecify.annotations.Nullable;

/// The trie of the IPAddress library, com.github.seancfoley:ipaddress. The address objects that it is asked with
/// are made before the time is taken, but for those of [#find(int)].
final class AddressTrieLookUp32 implements LookUp32 {
    private final IPv4AddressAssociativeTrie<Integer> trie = new IPv4AddressAssociativeTrie<>();
    private @Nullable Keys32 prepared;
    private IPv4Address[] addresses = new IPv4Address[0];

    AddressTrieLookUp32(RangeIndex32 rows) {
        for (int row = 0; row < rows.size(); row++) {
            int length = Integer.numberOfLeadingZeros(rows.first(row) ^ rows.last(row));
            trie.put(new IPv4Address(rows.first(row), length), row);
        }
    }

    /// Makes the address objects.
    void prepare(Keys32 keys) {
        addresses = new IPv4Address[keys.addresses().length];
        for (int i = 0; i < addresses.length; i++) {
            addresses[i] = new IPv4Address(keys.addresses()[i]);
        }
        prepared = keys;
    }

    @Override
    public String name() {
        return "IPAddress associative trie";
    }

    @Override
    public int find(int address) {
        return find(new IPv4Address(address));
    }

    private int find(IPv4Address address) {
        IPv4AddressAssociativeTrie.@Nullable IPv4AssociativeTrieNode<Integer> node =
                trie.longestPrefixMatchNode(address);
        return node == null ? -1 : node.getValue();
    }

    @Override
    public long sum(Keys32 keys) {
        check(keys);
        long sum = 0;
        for (IPv4Address address : addresses) {
            sum += find(address);
        }
        return sum;
    }

    @Override
    public long dependentSum(Keys32 keys) {
        check(keys);
        long sum = 0;
        int row = 0;
        for (int i = 0; i < addresses.length; i++) {
            row = find(addresses[i ^ (row + 1) >>> 29]);
            sum += row;
        }
        return sum;
    }

    @Override
    public long bytes() {
        return -1;
    }

    private void check(Keys32 keys) {
        if (!keys.equals(prepared)) {
            throw new IllegalStateException("not prepared for " + keys.name());
        }
    }
}
