struct CommandID { let rawValue: UInt16 }
