import NoticeModel

import Foundation
import struct NoticeModel.Text
import NoticeModel.Address

let name = Text("IMA")
