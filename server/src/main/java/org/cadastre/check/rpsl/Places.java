package org.cadastre.check.rpsl;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Where the objects of a dump are and what is known of each, by their ids. For one thread.
final class Places {
    private final List<String> files = new ArrayList<>();
    private int[] firstIds = new int[16];
    private int[] lines = new int[16];
    private byte[] sources = new byte[16];
    private long[] hashes = new long[16];
    private int size;

    /// Begins a file; the objects that follow are its.
    void file(String name) {
        if (files.size() == firstIds.length) {
            firstIds = Arrays.copyOf(firstIds, 2 * firstIds.length);
        }
        firstIds[files.size()] = size;
        files.add(name);
    }

    /// The names of the files in their order.
    List<String> files() {
        return files;
    }

    void add(int line, int source, long hash) {
        if (size == lines.length) {
            int grown = size + (size >> 1);
            lines = Arrays.copyOf(lines, grown);
            sources = Arrays.copyOf(sources, grown);
            hashes = Arrays.copyOf(hashes, grown);
        }
        lines[size] = line;
        sources[size] = (byte) source;
        hashes[size++] = hash;
    }

    int size() {
        return size;
    }

    /// The file of an object.
    String file(int id) {
        int place = Arrays.binarySearch(firstIds, 0, files.size(), id);
        while (place >= 0 && place + 1 < files.size() && firstIds[place + 1] == id) {
            place++;
        }
        return files.get(place >= 0 ? place : -place - 2);
    }

    /// The line of the file that the paragraph of an object begins at.
    int line(int id) {
        return lines[id];
    }

    int source(int id) {
        return sources[id] & 0xFF;
    }

    /// A hash of the class and primary key of each object.
    long hash(int id) {
        return hashes[id];
    }
}
