#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes cipherVectors.json: what KittyCipher must make of given keys, vectors and times.

A second implementation of kitty's encrypted commands, on Python's `cryptography` (Debian: python3-cryptography).
Run it in this folder after a change; its output is the same each time.
"""
import base64
import hashlib
import json

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat


def text(data: bytes) -> str:
    return base64.b85encode(data).decode()


def compact(value: object) -> str:
    return json.dumps(value, separators=(',', ':'), sort_keys=True, ensure_ascii=False)


def raw(key: X25519PublicKey) -> bytes:
    return key.public_bytes(Encoding.Raw, PublicFormat.Raw)


def vector(name: str, seed: int, command: dict, password: str, timestamp: int) -> dict:
    digest = lambda what: hashlib.sha512(f'{what} {seed}'.encode()).digest()
    kitty = X25519PrivateKey.from_private_bytes(digest('kitty')[:32])
    private = digest('own')[:32]
    iv = digest('iv')[:12]
    own = X25519PrivateKey.from_private_bytes(private)

    plain = compact(command | {'password': password, 'timestamp': timestamp}).encode()
    key = hashlib.sha256(own.exchange(kitty.public_key())).digest()
    sealed = AESGCM(key).encrypt(iv, plain, None)
    return {
        'name': name,
        'publicKey': '1:' + text(raw(kitty.public_key())),
        'random': [private.hex(), iv.hex()],
        'password': password,
        'timestamp': str(timestamp),
        'command': compact(command),
        'message': {
            'version': command['version'],
            'iv': text(iv),
            'tag': text(sealed[-16:]),
            'pubkey': text(raw(own.public_key())),
            'encrypted': text(sealed[:-16]),
        },
    }


VERSION = [0, 26, 0]
KITTEN = {'cmd': 'kitten', 'payload': {'args': ['{"all":"+3"}'], 'kitten': '/usr/share/x.py'}, 'version': VERSION}
VECTORS = [
    vector('kitten', 1, KITTEN, 'planted', 1_700_000_000_123_456_789),
    vector('no payload', 2, {'cmd': 'ls', 'version': VERSION}, 'p', 1),
    vector('time beyond 2^53', 3, KITTEN, 'planted', 9_007_199_254_740_993),
    vector('last time', 4, KITTEN, 'planted', 2**63 - 1),
    vector('password of any text', 5, KITTEN, 'Kätzchen "猫" \\ \n \t \x1b \x01 \U0001f431 /', 1_700_000_000_000_000_000),
    vector('long', 6, {'cmd': 'send-text', 'payload': {'data': 'text:' + 'x' * 5000}, 'version': VERSION}, 'p' * 1024, 5),
]
# Every length of the last group, and the smallest and largest bytes.
BYTES = [b'', b'\0', b'\xff', b'ab', b'abc', b'abcd', b'\0' * 4, b'\xff' * 4, b'\xff' * 5, bytes(range(256))]

with open('cipherVectors.json', 'w', encoding='utf-8') as out:
    json.dump(
        {'commands': VECTORS, 'base85': [{'bytes': data.hex(), 'text': text(data)} for data in BYTES]},
        out, indent=1, ensure_ascii=True,
    )
    out.write('\n')
