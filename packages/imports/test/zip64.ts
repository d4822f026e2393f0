import { zipSync } from 'fflate'

/** A stored file in an archive of the form for more than 4 GB, by hand: few programs write it for small files. */
export function zip64Of(name: string, text: string): Uint8Array {
  const [path, data] = [Buffer.from(name), Buffer.from(text)]
  // Its place in the header of a file: the checksum comes from another program.
  const crc = Buffer.from(zipSync({ [name]: [data, { level: 0 }] })).readUInt32LE(14)
  const local = Buffer.alloc(30)
  local.writeUInt32LE(0x04034b50, 0)
  local.writeUInt16LE(45, 4)
  local.writeUInt32LE(crc, 14)
  local.writeUInt32LE(0xffffffff, 18)
  local.writeUInt32LE(0xffffffff, 22)
  local.writeUInt16LE(path.length, 26)
  local.writeUInt16LE(20, 28)
  const head = Buffer.concat([local, path, extra(data.length, data.length)])
  const entry = Buffer.alloc(46)
  entry.writeUInt32LE(0x02014b50, 0)
  entry.writeUInt32LE(crc, 16)
  entry.writeUInt32LE(0xffffffff, 20)
  entry.writeUInt32LE(0xffffffff, 24)
  entry.writeUInt16LE(path.length, 28)
  entry.writeUInt16LE(28, 30)
  entry.writeUInt32LE(0xffffffff, 42)
  const directory = Buffer.concat([entry, path, extra(data.length, data.length, 0)])
  const at = head.length + data.length
  const end64 = Buffer.alloc(56)
  end64.writeUInt32LE(0x06064b50, 0)
  end64.writeBigUInt64LE(44n, 4)
  end64.writeBigUInt64LE(1n, 24)
  end64.writeBigUInt64LE(1n, 32)
  end64.writeBigUInt64LE(BigInt(directory.length), 40)
  end64.writeBigUInt64LE(BigInt(at), 48)
  const locator = Buffer.alloc(20)
  locator.writeUInt32LE(0x07064b50, 0)
  locator.writeBigUInt64LE(BigInt(at + directory.length), 8)
  locator.writeUInt32LE(1, 16)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.fill(0xff, 8, 20)
  return new Uint8Array(Buffer.concat([head, data, directory, end64, locator, end]))
}

function extra(...values: readonly number[]): Buffer {
  const field = Buffer.alloc(4 + 8 * values.length)
  field.writeUInt16LE(1, 0)
  field.writeUInt16LE(8 * values.length, 2)
  values.forEach((value, i) => void field.writeBigUInt64LE(BigInt(value), 4 + 8 * i))
  return field
}
